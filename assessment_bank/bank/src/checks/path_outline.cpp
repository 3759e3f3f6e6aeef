#include "path_outline.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// How many numbers one round of a command takes.
qsizetype countFor(QChar command)
{
    static const QHash<QChar, qsizetype> counts {{u'M', 2}, {u'L', 2}, {u'T', 2}, {u'H', 1},
        {u'V', 1}, {u'Q', 4}, {u'S', 4}, {u'C', 6}, {u'A', 7}};
    return counts.value(command.toUpper(), 0);
}

/// Follows one command and collects where it leads and what pulls it.
class Pen
{
public:
    void draw(QChar command, const QList<double> &numbers)
    {
        const bool relative = command.isLower();
        const QPointF origin = relative ? m_at : QPointF();
        const QChar kind = command.toUpper();
        if (kind == u'H') {
            m_at.setX(origin.x() + numbers[0]);
        } else if (kind == u'V') {
            m_at.setY(origin.y() + numbers[0]);
        } else if (kind == u'A') {
            m_at = origin + QPointF(numbers[5], numbers[6]);
        } else {
            for (qsizetype i = 0; i + 3 < numbers.size(); i += 2)
                m_points.append(origin + QPointF(numbers[i], numbers[i + 1]));
            m_at = origin + QPointF(numbers[numbers.size() - 2], numbers.last());
        }
        m_points.append(m_at);
    }
    QRectF box() const
    {
        if (m_points.isEmpty())
            return {};
        const auto [left, right] = std::ranges::minmax(m_points, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(m_points, {}, &QPointF::y);
        return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
    }

private:
    QPointF m_at;
    QList<QPointF> m_points;
};

} // namespace

QRectF boxOfPath(const QString &outline)
{
    static const QRegularExpression command(
        u"([MLHVQTCSAZmlhvqtcsaz])([^MLHVQTCSAZmlhvqtcsaz]*)"_s);
    static const QRegularExpression number(u"-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)"_s);
    Pen pen;
    auto commands = command.globalMatch(outline);
    while (commands.hasNext()) {
        const auto match = commands.next();
        const QChar letter = match.captured(1).front();
        const qsizetype wanted = countFor(letter);
        QList<double> numbers;
        auto values = number.globalMatch(match.captured(2));
        while (values.hasNext()) {
            numbers.append(values.next().captured().toDouble());
            if (wanted > 0 && numbers.size() == wanted) {
                pen.draw(letter, numbers);
                numbers.clear();
            }
        }
        if (!numbers.isEmpty())
            return {};
    }
    return pen.box();
}

} // namespace suyang::bank::checks
