#include "spoken_numbers.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

qint64 thousandths(double value)
{
    return std::llround(value * 1000.0);
}

double scaleOf(const QString &word)
{
    static const QHash<QString, double> scales {{u"百"_s, 1e2}, {u"千"_s, 1e3}, {u"万"_s, 1e4},
        {u"亿"_s, 1e8}, {u"hundred"_s, 1e2}, {u"thousand"_s, 1e3}, {u"million"_s, 1e6}};
    return scales.value(word.toLower(), 1.0);
}

QSet<qint64> writtenInDigits(const QString &text)
{
    static const QRegularExpression pattern(u"([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.["
                                            u"0-9]+)?) ?(百|千|万|亿|hundred|thousand|"
                                            u"million)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QSet<qint64> result;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // 8:00 is 8 o'clock in the other language.
        const bool fullHour
            = match.captured(1) == u"00" && text.mid(match.capturedStart() - 1, 1) == u":";
        if (fullHour)
            continue;
        const double value = match.captured(1).remove(u',').toDouble();
        if (value < 1e12)
            result.insert(thousandths(value * scaleOf(match.captured(2))));
    }
    return result;
}

/// Reads a Chinese numeral character by character: 二十五, 三百零五, 两万.
class ChineseNumeral
{
public:
    void read(QChar c)
    {
        static const QString figures = u"零一二三四五六七八九"_s;
        if (const qsizetype figure = figures.indexOf(c); figure >= 0) {
            m_digit = static_cast<double>(figure);
        } else if (c == u'两') {
            m_digit = 2.0;
        } else if (c == u'万' || c == u'亿') {
            // 万条以下 counts from one 万, as 百条 does from one 百.
            m_total += oneIfNone(m_section + m_digit) * scaleOf(c);
            m_section = 0.0;
            m_digit = 0.0;
        } else {
            m_section += oneIfNone(m_digit) * (c == u'十' ? 10.0 : scaleOf(c));
            m_digit = 0.0;
        }
    }
    double value() const { return m_total + m_section + m_digit; }

private:
    static double oneIfNone(double count) { return count == 0.0 ? 1.0 : count; }

    double m_total = 0.0;
    double m_section = 0.0;
    double m_digit = 0.0;
};

/// The value of a run of Chinese numerals; 0 for an empty one and for other text.
double chineseNumeral(const QString &run)
{
    static const QString numerals = u"零一二三四五六七八九十百千万亿两"_s;
    ChineseNumeral numeral;
    for (const QChar c : run) {
        if (numerals.contains(c))
            numeral.read(c);
    }
    return numeral.value();
}

/// 八个半小时, 8点半: the half belongs to the number before it.
void addHalves(const QString &text, QSet<qint64> &result)
{
    static const QRegularExpression pattern(
        u"([0-9]+|[零一二三四五六七八九十百两]+)(?:个|点|小时|天|年|倍|元|块|题|分|页|米|斤)?半"_s);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString number = matches.next().captured(1);
        const double whole = number.front().isDigit() ? number.toDouble() : chineseNumeral(number);
        result.insert(thousandths(whole + 0.5));
    }
}

QSet<qint64> chineseWords(const QString &text)
{
    static const QRegularExpression pattern(u"[零一二三四五六七八九十百千万亿两]+"_s);
    QSet<qint64> result;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const double value = chineseNumeral(match.captured());
        result.insert(thousandths(value));
        if (text.mid(match.capturedEnd(), 1) == u"成") { // tenths: 九成五 is 95 in 100
            const QString after = text.mid(match.capturedEnd() + 1, 1);
            result.insert(thousandths(value * 10.0));
            result.insert(thousandths(100.0));
            result.insert(thousandths(value * 10.0 + chineseNumeral(after)));
        }
    }
    addHalves(text, result);
    if (text.contains(u'半'))
        result.unite({thousandths(0.5), thousandths(30.0), thousandths(50.0)});
    if (text.contains(u"一刻"_s))
        result.insert(thousandths(15.0));
    return result;
}

std::optional<double> englishWord(const QString &word)
{
    static const QStringList small {u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s,
        u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s,
        u"thirteen"_s, u"fourteen"_s, u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s,
        u"nineteen"_s};
    static const QHash<QString, double> others {{u"twenty"_s, 20}, {u"thirty"_s, 30},
        {u"forty"_s, 40}, {u"fifty"_s, 50}, {u"sixty"_s, 60}, {u"seventy"_s, 70}, {u"eighty"_s, 80},
        {u"ninety"_s, 90}, {u"first"_s, 1}, {u"second"_s, 2}, {u"third"_s, 3}, {u"fourth"_s, 4},
        {u"fifth"_s, 5}, {u"once"_s, 1}, {u"twice"_s, 2}, {u"both"_s, 2}, {u"pair"_s, 2},
        {u"couple"_s, 2}, {u"dozen"_s, 12}, {u"a"_s, 1}, {u"an"_s, 1}, {u"single"_s, 1},
        {u"half"_s, 0.5}, {u"noon"_s, 12}, {u"midnight"_s, 12}, {u"january"_s, 1},
        {u"february"_s, 2}, {u"march"_s, 3}, {u"april"_s, 4}, {u"may"_s, 5}, {u"june"_s, 6},
        {u"july"_s, 7}, {u"august"_s, 8}, {u"september"_s, 9}, {u"october"_s, 10},
        {u"november"_s, 11}, {u"december"_s, 12}, {u"jan"_s, 1}, {u"feb"_s, 2}, {u"mar"_s, 3},
        {u"apr"_s, 4}, {u"jun"_s, 6}, {u"jul"_s, 7}, {u"aug"_s, 8}, {u"sep"_s, 9}, {u"sept"_s, 9},
        {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}};
    if (const qsizetype index = small.indexOf(word); index >= 0)
        return static_cast<double>(index);
    const auto found = others.constFind(word);
    return found == others.cend() ? std::nullopt : std::optional<double>(*found);
}

const QRegularExpression &clockHour()
{
    static const QRegularExpression pattern(u"\\b([0-9]{1,2})(?=(?::[0-9]{2})? ?([ap])\\.?m\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "10 pm" may be 22:00 in the other language, or ten in the evening.
QSet<qint64> clockHours(const QString &text)
{
    QSet<qint64> result;
    auto matches = clockHour().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const double hour = match.captured(1).toDouble();
        const bool afternoon = match.captured(2).toLower() == u"p" && hour < 12.0;
        result.unite({thousandths(hour), thousandths(afternoon ? hour + 12.0 : hour)});
    }
    return result;
}

/// Every word alone and every run of them together: "two hundred" gives 2 and 200.
QSet<qint64> englishWords(const QString &text)
{
    static const QRegularExpression gap(u"[^a-z]+"_s);
    QSet<qint64> result;
    double run = 0.0;
    bool inside = false;
    for (const QString &word : text.toLower().split(gap, Qt::SkipEmptyParts)) {
        const double scale = scaleOf(word);
        if (const auto value = englishWord(word)) {
            result.insert(thousandths(*value));
            run += *value;
            inside = true;
        } else if (inside && scale > 1.0) {
            run *= scale;
        } else {
            run = 0.0;
            inside = false;
        }
        if (inside)
            result.insert(thousandths(run));
    }
    return result;
}

} // namespace

NumbersInText numbersIn(const QString &text, const QString &language)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    if (language == u"zh-CN")
        return {writtenInDigits(folded), chineseWords(folded)};
    const QString withoutHours = QString(folded).replace(clockHour(), u" "_s);
    return {writtenInDigits(withoutHours), englishWords(folded).unite(clockHours(folded))};
}

} // namespace suyang::bank::checks
