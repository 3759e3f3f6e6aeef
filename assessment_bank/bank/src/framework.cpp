#include "bank/framework.h"

namespace suyang::bank {

namespace {

template <typename List, typename Get>
std::optional<std::size_t> find(const List &list, const QString &wanted, Get &&get)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (get(list[i]) == wanted)
            return static_cast<std::size_t>(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> Framework::dimensionIndex(const QString &id) const
{
    return find(dimensions, id, [](const Dimension &d) { return d.id; });
}

std::optional<std::size_t> Framework::competenceIndex(const QString &code) const
{
    return find(competences, code, [](const Competence &c) { return c.code; });
}

std::optional<std::size_t> Framework::bandIndex(const QString &id) const
{
    return find(bands, id, [](const Band &b) { return b.id; });
}

std::optional<std::size_t> Framework::nodeIndex(const QString &id) const
{
    return find(nodes, id, [](const Node &n) { return n.id; });
}

const Audience *Framework::audience(const QString &id) const
{
    const auto index = find(audiences, id, [](const Audience &a) { return a.id; });
    return index ? &audiences[static_cast<qsizetype>(*index)] : nullptr;
}

} // namespace suyang::bank
