#include "check.h"
#include "sentences.h"
#include "texts.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAlike = 3; ///< items of one skeleton in a competence

/// The question without numbers, quotes and how to answer: what stays when the story is taken out.
QString skeletonOf(const Item &item, const QString &language)
{
    static const QRegularExpression varying(
        u"[（(][^）)]*[）)]|“[^”]*”|\"[^\"]*\"|[0-9]+|\\*\\*"_s);
    QString asking = askingClause(item.stem.in(language), language);
    return bareForm(asking.replace(varying, u" "_s));
}

} // namespace

// Stories differ in their names and things, so whole stems never repeat; what does repeat is how
// the question is put ("what should she do first?").
void sameSkeleton(const Subject &subject, Log &log)
{
    QMap<QString, QStringList> skeletons;
    for (const Item &item : subject.items) {
        const QString skeleton = skeletonOf(item, u"zh-CN"_s);
        if (!skeleton.isEmpty())
            skeletons[item.competence + u": "_s + skeleton].append(item.id);
    }
    qsizetype most = 0;
    QString commonest;
    for (auto it = skeletons.cbegin(); it != skeletons.cend(); ++it) {
        if (it->size() > most) {
            most = it->size();
            commonest = it.key();
        }
        if (it->size() > MostAlike)
            log.warn({},
                u"%1 items ask alike, %2 (%3)"_s.arg(it->size()).arg(it.key(), it->join(u", ")));
    }
    if (most > 1)
        log.figure(
            u"most common question in a competence, %1: %2 items"_s.arg(commonest).arg(most));
}

} // namespace suyang::bank::checks
