#include "check.h"
#include "texts.h"

#include <QRegularExpression>
#include <QStringList>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// A short number of a bank, carrier or service (95xxx, 96xxx, 12xxx, 1001x) that is none of the
/// official public ones. Five digits before a unit or in a longer number are amounts.
QString shortNumberIn(const QString &text, const QStringList &hotlines)
{
    static const QRegularExpression pattern(
        u"(?<![0-9.,:#A-Za-z¥])(9[56][0-9]{3}|12[1-4][0-9]{2}|100(?:1[0-9]|86|99))(?![0-9.,:]?[0-9]"
        u")"
        u"(?! ?(元|块|人|份|条|字|步|度|米|次|件|张|yuan|people|steps|words|copies))"_s);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString number = matches.next().captured();
        if (!hotlines.contains(number))
            return number;
    }
    return {};
}

/// Phone, identity and card numbers that could be somebody's.
QString realNumberIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<![0-9])(1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}|0[0-9]{2,3}[ -][0-9]{7,8}|0[1-9][0-9]{9,"
        u"10}|[48]00[ -]?[0-9]{3}[ -]?[0-9]{4}|[1-9][0-9]{16}[0-9Xx]|[0-9]{16,19})(?![0-9])"_s);
    static const QRegularExpression marked(u"^.{0,6}(空号|虚构|not in service)"_s);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!marked.match(text.mid(match.capturedEnd())).hasMatch())
            return match.captured();
    }
    return {};
}

bool isReserved(const QString &host)
{
    static const QStringList endings {u".example"_s, u".invalid"_s, u".test"_s, u".localhost"_s,
        u".example.com"_s, u".example.net"_s, u".example.org"_s};
    const QString dotted = u'.' + host.toLower();
    for (const QString &ending : endings) {
        if (dotted.endsWith(ending))
            return true;
    }
    return false;
}

/// A host after "//" or "@", or any name with an ending in common use.
QString realHostIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:(?:https?://"
        u"|@)([a-z0-9-]+(?:\\.[a-z0-9-]+)+)|(?<![a-z0-9.-])((?:[a-z0-9-]+\\.)+(?:com|cn|"
        u"net|org|edu|gov|io|app|xyz|top|vip|cc|info|biz|tv|shop|site|online|wang|link|tech|uk|us|"
        u"de|"
        u"jp|hk|tw|mo|eu))(?![a-z0-9.-]*[a-z0-9]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (!isReserved(host))
            return host;
    }
    return {};
}

struct Place
{
    const Item &item;
    const QString &what;
    const QStringList &hotlines;
};

void reportRealThings(const Place &place, const QString &text, Log &log)
{
    const auto &[item, what, hotlines] = place;
    if (const QString number = shortNumberIn(text, hotlines); !number.isEmpty())
        log.error(item.id, u"%1: %2 is no official public number"_s.arg(what, number));
    if (const QString number = realNumberIn(text); !number.isEmpty())
        log.error(item.id, u"%1: the number %2 could be real"_s.arg(what, number));
    if (const QString host = realHostIn(text); !host.isEmpty())
        log.error(item.id, u"%1: %2 is no reserved domain"_s.arg(what, host));
}

QString wordsOfPicture(const QByteArray &svg)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return QString::fromUtf8(svg).replace(tag, u"\n"_s);
}

int countWords(const QStringList &entries)
{
    int filled = 0;
    for (const QString &entry : entries)
        filled += entry.trimmed().isEmpty() ? 0 : 1;
    return filled;
}

void missingFeedback(const Item &item, const Part &part, Log &log)
{
    for (const Option &option : choices(part.interaction)) {
        if (option.feedback.isEmpty())
            log.error(item.id, part.where + u"option %1 has no feedback"_s.arg(option.id));
    }
    for (const Region &region : part.interaction.regions) {
        if (region.feedback.isEmpty())
            log.error(item.id, part.where + u"region %1 has no feedback"_s.arg(region.id));
    }
}

} // namespace

void realNumbersAndLinks(const Subject &subject, Log &log)
{
    const QStringList &hotlines = subject.data.words.hotlines;
    const QString picture = u"picture"_s;
    for (const Item &item : subject.items) {
        eachShownText(item, [&](const ShownText &shown) {
            for (const QString &one : shown.text.all())
                reportRealThings({item, shown.what, hotlines}, one, log);
        });
        if (!item.picture)
            continue;
        for (const QByteArray &svg : item.picture->svg)
            reportRealThings({item, picture, hotlines}, wordsOfPicture(svg), log);
    }
}

void timeBomb(const Subject &subject, Log &log)
{
    static const QRegularExpression lawName(
        u"《[^》]*(法|法典|条例|办法|规定)》|(保护法|安全法|著作权法|民法典|保密法|合同法|刑法)"_s);
    for (const Item &item : subject.items) {
        if (!item.validFrom.isValid() || !item.reviewBy.isValid())
            log.error(item.id, u"valid_from or review_by is missing"_s);
        if (item.law
            && (item.law->name.trimmed().isEmpty() || item.law->article.trimmed().isEmpty()
                || item.law->version.trimmed().isEmpty()))
            log.error(item.id, u"a law needs name, article and version"_s);
        if (item.law)
            continue;
        eachShownText(item, [&](const ShownText &shown) {
            const auto match = lawName.match(shown.text.in(u"zh-CN"_s));
            if (match.hasMatch()) {
                log.error(item.id,
                    u"%1 speaks of a law (%2), but \"law\" is missing"_s.arg(
                        shown.what, match.captured()));
            }
        });
    }
}

void missingProvenance(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        if (item.source.trimmed().isEmpty())
            log.error(item.id, u"the source is missing"_s);
        if (item.rationale.isEmpty())
            log.error(item.id, u"the rationale is missing"_s);
        for (const Part &part : partsOf(item))
            missingFeedback(item, part, log);
        for (const Step &step : item.steps) {
            if (step.rationale.isEmpty())
                log.error(item.id, u"the rationale of step %1 is missing"_s.arg(step.id));
        }
        QStringList reviewers = item.reviewedBy;
        reviewers.removeDuplicates();
        if (item.competence.startsWith(u'E') && countWords(reviewers) < 2)
            log.error(item.id, u"an ethics item needs two entries in reviewed_by"_s);
    }
}

} // namespace suyang::bank::checks
