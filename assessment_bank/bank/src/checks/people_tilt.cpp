#include "check.h"

#include <QMap>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestShare = 0.60;
/// Fewer people than this say nothing about the bank.
constexpr int EnoughPeople = 20;
const QString OlderAdults = QStringLiteral("older-adult");

} // namespace

// The field is optional: the figures speak only of the items that fill it.
void peopleTilt(const Subject &subject, Log &log)
{
    QMap<QString, int> learners;
    QMap<QString, int> experts;
    int learning = 0;
    int named = 0;
    for (const Item &item : subject.items) {
        named += item.people.isEmpty() ? 0 : 1;
        for (const Person &person : item.people) {
            if (!subject.data.words.peopleGroups.contains(person.group))
                log.error(item.id, u"no such group of people: %1"_s.arg(person.group));
            if (person.role == PersonRole::Learner) {
                ++learners[person.group];
                ++learning;
            } else if (person.role == PersonRole::Expert) {
                ++experts[person.group];
            }
        }
    }
    log.figure(u"%1 of %2 items name their people"_s.arg(named).arg(subject.items.size()));
    QStringList groups = learners.keys() + experts.keys();
    groups.removeDuplicates();
    for (const QString &group : groups)
        log.figure(u"%1: learner %2, expert %3"_s.arg(group)
                       .arg(learners.value(group))
                       .arg(experts.value(group)));
    if (learning >= EnoughPeople) {
        for (auto it = learners.cbegin(); it != learners.cend(); ++it) {
            if (it.value() > LargestShare * learning)
                log.error({},
                    u"%1 of the %2 people who are helped are of one group, %3"_s.arg(it.value())
                        .arg(learning)
                        .arg(it.key()));
        }
        if (learners.value(OlderAdults) > 0 && experts.value(OlderAdults) == 0)
            log.error({}, u"older people are helped, but never know how"_s);
    }
}

} // namespace suyang::bank::checks
