#include "bank/lesson_check.h"

#include "bank/lesson_reader.h"
#include "checks/check.h"
#include "checks/texts.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace suyang::bank {

using namespace Qt::StringLiterals;
using checks::Log;

namespace {

/// What a language demands of a lesson.
struct LessonRules
{
    QString language;
    QString today; ///< the heading of the last section
    QRegularExpression unit; ///< what its length is counted in
    qsizetype least;
    qsizetype most;
    qsizetype longestPrompt; ///< in bands A and B; twice as much in C and D
};

const QList<LessonRules> &lessonRules()
{
    static const QList<LessonRules> rules {
        {u"zh-CN"_s, u"今天做一件事"_s, QRegularExpression(u"\\p{Han}"_s), 250, 800, 60},
        {u"en"_s, u"One thing to do today"_s, QRegularExpression(u"[A-Za-z0-9][\\w'-]*"_s), 150,
            500, 35}};
    return rules;
}

qsizetype countOf(const QString &text, const QRegularExpression &unit)
{
    qsizetype count = 0;
    for (auto match = unit.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

QString wholeText(const LessonText &lesson)
{
    QString text = lesson.title;
    for (const LessonBlock &block : lesson.blocks) {
        if (block.kind != BlockKind::Picture)
            text += u'\n' + block.text;
    }
    return text;
}

void checkText(const Lesson &lesson, const LessonRules &rules, Log &length, Log &today)
{
    const LessonText &text = lesson.in(rules.language);
    const qsizetype size = countOf(wholeText(text), rules.unit);
    if (size < rules.least || size > rules.most)
        length.error(lesson.node,
            u"%1: %2 characters or words, not %3 to %4"_s.arg(rules.language)
                .arg(size)
                .arg(rules.least)
                .arg(rules.most));
    QStringList headings;
    for (const LessonBlock &block : text.blocks) {
        if (block.kind == BlockKind::Heading)
            headings.append(block.text);
    }
    if (headings.count(rules.today) != 1 || headings.constLast() != rules.today)
        today.error(lesson.node,
            u"%1: the last section is called \"%2\", and only that one"_s.arg(
                rules.language, rules.today));
}

/// Kinds of blocks in their order; paragraphs may be cut differently, so they do not count.
QList<BlockKind> skeletonOf(const LessonText &text)
{
    QList<BlockKind> kinds;
    for (const LessonBlock &block : text.blocks) {
        if (block.kind != BlockKind::Paragraph)
            kinds.append(block.kind);
    }
    return kinds;
}

void checkQuestion(const Lesson &lesson, const PracticeQuestion &question, Log &log)
{
    const QString name = u"question "_s + question.id + u": "_s;
    const bool isBasic = lesson.node.endsWith(u'A') || lesson.node.endsWith(u'B');
    for (const LessonRules &rules : lessonRules()) {
        const qsizetype size = countOf(question.prompt.in(rules.language), rules.unit);
        const qsizetype most = isBasic ? rules.longestPrompt : 2 * rules.longestPrompt + 5;
        if (size > most)
            log.error(lesson.node,
                u"%1%2: the question has %3 characters or words, at most %4"_s
                    .arg(name, rules.language)
                    .arg(size)
                    .arg(most));
    }
    for (const Option &option : checks::choices(question)) {
        if (option.feedback.isEmpty())
            log.error(lesson.node, name + u"no feedback for "_s + option.id);
        if (option.misconception.isEmpty() && !checks::isRight(question, option.id))
            log.error(lesson.node, name + u"no misconception behind "_s + option.id);
    }
}

/// A practice question that is a test item in other words would spoil the item.
void checkDistance(const Lesson &lesson, const QList<Item> &items, Log &log, double &highest)
{
    constexpr double NearDuplicate = 0.6; // as K11
    for (const LessonRules &rules : lessonRules()) {
        for (const PracticeQuestion &question : lesson.practice) {
            const checks::Grams asked = checks::gramsOf(question.prompt.in(rules.language), 3);
            for (const Item &item : items) {
                if (item.competence != lesson.node.left(2))
                    continue;
                const double likeness
                    = checks::jaccard(asked, checks::gramsOf(item.stem.in(rules.language), 3));
                highest = std::max(highest, likeness);
                if (likeness > NearDuplicate)
                    log.error(lesson.node,
                        u"question %1 is much like %2 (%3)"_s.arg(question.id, item.id)
                            .arg(likeness, 0, 'f', 2));
            }
        }
    }
}

void checkPresence(
    const LessonReading &reading, const Framework &framework, BankStatus status, Log &log)
{
    QSet<QString> present;
    for (const Lesson &lesson : reading.lessons)
        present.insert(lesson.node);
    QStringList missing;
    for (const Node &node : framework.nodes) {
        if (!present.remove(node.id))
            missing.append(node.id);
    }
    for (const QString &unknown : std::as_const(present))
        log.error(unknown, u"the framework has no such node"_s);
    log.figure(u"%1 of %2 nodes have a lesson"_s.arg(framework.nodes.size() - missing.size())
                   .arg(framework.nodes.size()));
    if (missing.isEmpty())
        return;
    const QString text = u"no lesson about "_s + missing.join(u", "_s);
    if (status == BankStatus::Released)
        log.error({}, text);
    else
        log.warn({}, text);
}

} // namespace

LessonReading readLessons(const QString &bankFolder)
{
    LessonReading reading;
    for (const QString &node : lessonNodes(bankFolder)) {
        auto lesson = readLesson(bankFolder, node);
        if (lesson)
            reading.lessons.append(std::move(*lesson));
        else
            reading.problems.append(lesson.error());
    }
    return reading;
}

void checkLessons(CheckReport &report, const LessonReading &reading, const BankReading &bank,
    const Framework &framework)
{
    if (bank.status == BankStatus::Draft && reading.lessons.isEmpty() && reading.problems.isEmpty())
        return;
    Log presence(report, u"C01"_s);
    Log format(report, u"C02"_s);
    Log length(report, u"C03"_s);
    Log today(report, u"C04"_s);
    Log likeness(report, u"C05"_s);
    Log practice(report, u"C06"_s);
    Log distance(report, u"C07"_s);
    double nearest = 0.0;
    for (const Error &problem : reading.problems)
        format.error({}, QString::fromStdString(describe(problem)));
    for (const Lesson &lesson : reading.lessons) {
        for (const LessonRules &rules : lessonRules())
            checkText(lesson, rules, length, today);
        if (skeletonOf(lesson.in(u"zh-CN"_s)) != skeletonOf(lesson.in(u"en"_s)))
            likeness.warn(lesson.node, u"headings, lists and pictures differ between languages"_s);
        if (lesson.practice.size() != 2)
            practice.error(lesson.node, u"two questions to practise on"_s);
        for (const PracticeQuestion &question : lesson.practice)
            checkQuestion(lesson, question, practice);
        checkDistance(lesson, bank.items, distance, nearest);
    }
    checkPresence(reading, framework, bank.status, presence);
    distance.figure(
        u"highest likeness of a practice question and a test item: %1"_s.arg(nearest, 0, 'f', 2));
}

} // namespace suyang::bank
