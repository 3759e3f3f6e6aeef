#pragma once

#include <QList>

namespace suyang::ui {

/// Which left row is linked to which right one; both views of a MatchingView work on it.
class MatchLinks
{
public:
    explicit MatchLinks(int lefts = 0, bool sharing = false)
        : m_rightOf(lefts, -1)
        , m_sharing(sharing)
    {
    }

    int rightOf(int left) const { return m_rightOf.value(left, -1); }
    /// The first left row linked to it, or -1.
    int leftOf(int right) const { return right < 0 ? -1 : int(m_rightOf.indexOf(right)); }
    const QList<int> &all() const noexcept { return m_rightOf; }
    int linkedCount() const { return int(m_rightOf.size() - m_rightOf.count(-1)); }

    /// Unlinks whatever stood in the way, unless rows may share a partner. `right` -1 unlinks.
    void link(int left, int right)
    {
        if (right >= 0 && !m_sharing) {
            for (int &other : m_rightOf)
                other = other == right ? -1 : other;
        }
        m_rightOf[left] = right;
    }

    void clear() { m_rightOf.fill(-1); }

    bool operator==(const MatchLinks &) const = default;

private:
    QList<int> m_rightOf;
    bool m_sharing;
};

} // namespace suyang::ui
