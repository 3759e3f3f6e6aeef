#include "bank/bank_statistics.h"
#include "check.h"

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestShare = 0.60;
/// Fewer people than this say nothing about the bank.
constexpr int EnoughPeople = 20;
const QString olderAdults = QStringLiteral("older-adult");

int namedIn(const Subject &subject, Log &log)
{
    int named = 0;
    for (const Item &item : subject.items) {
        named += item.people.isEmpty() ? 0 : 1;
        for (const Person &person : item.people) {
            if (!subject.data.words.peopleGroups.contains(person.group))
                log.error(item.id, u"no such group of people: %1"_s.arg(person.group));
        }
    }
    return named;
}

void judge(const PeopleCount &count, int learning, Log &log)
{
    if (count.learner > LargestShare * learning) {
        log.error({},
            u"%1 of the %2 people who are helped are of one group, %3"_s.arg(count.learner)
                .arg(learning)
                .arg(count.group));
    }
    if (count.group == olderAdults && count.learner > 0 && count.expert == 0)
        log.error({}, u"older people are helped, but never know how"_s);
}

} // namespace

// The field is optional: the figures speak only of the items that fill it.
void peopleTilt(const Subject &subject, Log &log)
{
    log.figure(
        u"%1 of %2 items name their people"_s.arg(namedIn(subject, log)).arg(subject.items.size()));
    const QList<PeopleCount> groups = peopleCounts(subject.items);
    int learning = 0;
    for (const PeopleCount &count : groups) {
        learning += count.learner;
        log.figure(u"%1: learner %2, expert %3, other %4"_s.arg(count.group)
                       .arg(count.learner)
                       .arg(count.expert)
                       .arg(count.other));
    }
    if (learning < EnoughPeople)
        return;
    for (const PeopleCount &count : groups)
        judge(count, learning, log);
}

} // namespace suyang::bank::checks
