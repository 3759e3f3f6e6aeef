#include "session/assessment.h"
#include "session/profile_record.h"
#include "session/replay_attempt.h"
#include "support/answers.h"
#include "support/memory_ports.h"
#include "support/shipped_content.h"
#include "wording/choice_words.h"
#include "wording/replay_words.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace suyang;
using namespace suyang::session;
using namespace Qt::StringLiterals;

namespace {

/// An explanation of a draw between two questions; the tests change what they are about.
ChoiceExplanation ordinary()
{
    ChoiceExplanation why;
    why.position = 5;
    why.item = 8;
    why.dimension = 2;
    why.shortfall = {0.1, 0.2, 0.6, 0.1};
    why.criterion = 0.12;
    why.drawnFrom = {{7, 0.24, 0.75}, {8, 0.12, 0.25}};
    why.chance = 0.25;
    return why;
}

/// Placeholders, untranslated plurals and empty sentences that a person would stumble over.
bool isReadable(const QString &text)
{
    static const QRegularExpression bad(uR"(%[1-9n]|\(s\)|  |。。|\.\.|：。|: \.)"_s);
    return !text.isEmpty() && !bad.match(text).hasMatch();
}

qsizetype sentences(const QString &text)
{
    static const QRegularExpression ends(uR"(。|\.(?:\s|$))"_s);
    return text.count(ends);
}

} // namespace

class TestChoiceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ChoiceExplanation>("why");
        QTest::addColumn<QStringList>("contains");
        const auto both = [](const char *name, const ChoiceExplanation &why,
                              const QStringList &chinese, const QStringList &english) {
            QTest::addRow("%s, zh-CN", name) << u"zh-CN"_s << why << chinese;
            QTest::addRow("%s, en", name) << u"en"_s << why << english;
        };
        ChoiceExplanation why = ordinary();
        both("drawn", why, {u"数字安全"_s, u"50%"_s, u"25%"_s, u"2 道题"_s},
            {u"Digital security was due"_s, u"2 questions open"_s, u"50%"_s, u"25%"_s});
        why.item = 7;
        why.criterion = 0.24;
        why.chance = 0.004;
        both("best", why, {u"最能看清"_s, u"0.4%"_s}, {u"tells the most"_s, u"0.4%"_s});
        why = ordinary();
        why.barred = 24;
        why.asked = 1;
        why.alike = 2;
        why.afterLast = 3;
        why.heldBack = 4;
        why.coveredMore = 5;
        both("left out", why,
            {u"做过的 24 题、"_s, u"问过的 1 题"_s, u"太像的 2 题"_s, u"用得太多的 4 题"_s,
                u"问得更多的 5 题。"_s},
            {u"24 seen in the last tests, 1 asked before in this test, 2 too like"_s,
                u"4 used too often, 5 on topics"_s});
        why.relaxed.exposure = true;
        both("only worn ones", why, {u"用得比较多"_s}, {u"used often already"_s});
        why = ordinary();
        why.opening = true;
        both("opening", why, {u"开头"_s, u"2 道题"_s}, {u"opens with an easy"_s, u"2 questions"_s});
        why.drawnFrom.resize(1);
        both("opening of one", why, {u"1 道题"_s}, {u"only 1 question about"_s});
        why = ordinary();
        why.drawnFrom = {{8, 0.12, 1.0}};
        both("nothing else", why, {u"只剩这一题"_s}, {u"only question left"_s});
        why.returned = true;
        both("returned", why, {u"放下"_s}, {u"put aside"_s});
        why = ordinary();
        why.relaxed.dimension = true;
        both("another area", why, {u"换成“数字安全”"_s}, {u"Digital security stood in"_s});
        why = ordinary();
        why.shortfall.clear();
        both("no plan", why, {u"最能看清水平"_s}, {u"promised to tell the most"_s});
    }

    void saysWhyInBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(ChoiceExplanation, why);
        QFETCH(QStringList, contains);
        const auto words = speak(language);
        const QString text = wording::choiceText({test::shippedContent().framework, language}, why);
        QVERIFY2(isReadable(text), qPrintable(text));
        QVERIFY2(sentences(text) >= 1 && sentences(text) <= 3, qPrintable(text));
        for (const QString &part : contains)
            QVERIFY2(text.contains(part), qPrintable(text + u" lacks "_s + part));
    }

    void everyQuestionOfARealTestHasItsSentences_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh-CN") << u"zh-CN"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void everyQuestionOfARealTestHasItsSentences()
    {
        QFETCH(QString, language);
        const auto words = speak(language);
        const auto replay = replayAttempt(attempt(), test::shippedContent()).value();
        QVERIFY(replay.questions.size() >= 16);
        for (const ReplayedQuestion &question : replay.questions) {
            const QString text
                = wording::choiceText({test::shippedContent().framework, language}, question.why);
            QVERIFY2(isReadable(text), qPrintable(text));
            QVERIFY2(sentences(text) >= 1 && sentences(text) <= 3, qPrintable(text));
        }
        const QString verdict = wording::verdictText(replay);
        QVERIFY2(isReadable(verdict), qPrintable(verdict));
        QVERIFY(verdict.contains(QString::number(replay.questions.size())));
        QVERIFY(wording::replayRemarks(replay).isEmpty());
    }

    void everyDifferenceNamesItsQuestion_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ReplaySubject>("subject");
        QTest::addColumn<QString>("replayed");
        for (const auto &language : {u"zh-CN"_s, u"en"_s}) {
            for (const ReplaySubject subject :
                {ReplaySubject::ItemVersion, ReplaySubject::Parameters, ReplaySubject::ChosenItem,
                    ReplaySubject::Ability, ReplaySubject::Score, ReplaySubject::End}) {
                for (const auto &replayed : {u"S1-B-002"_s, QString()}) {
                    if (subject == ReplaySubject::End && replayed.isEmpty())
                        continue; // where the engine goes on, it goes on with an item
                    QTest::addRow("%s %d %s", qPrintable(language), static_cast<int>(subject),
                        qPrintable(replayed))
                        << language << subject << replayed;
                }
            }
        }
    }

    void everyDifferenceNamesItsQuestion()
    {
        QFETCH(QString, language);
        QFETCH(ReplaySubject, subject);
        QFETCH(QString, replayed);
        const auto words = speak(language);
        AttemptReplay replay;
        replay.difference = ReplayDifference {subject, 17, u"L1-A-001"_s, replayed, false};
        const QString text = wording::verdictText(replay);
        QVERIFY2(isReadable(text), qPrintable(text));
        QVERIFY2(subject == ReplaySubject::End || text.contains(u"17"_s), qPrintable(text));
    }

    void remarksNameEnginesBanksAndGaps()
    {
        for (const auto &language : {u"zh-CN"_s, u"en"_s}) {
            const auto words = speak(language);
            AttemptReplay replay;
            replay.recordedEngine = u"0.1.0"_s;
            replay.engine = u"0.2.0"_s;
            replay.recordedBank = u"1"_s;
            replay.bank = u"2"_s;
            replay.samePool = false;
            replay.gaps = {ReplayGap::Ability, ReplayGap::Marks, ReplayGap::Pool};
            const QStringList remarks = wording::replayRemarks(replay);
            QCOMPARE(remarks.size(), 5);
            QVERIFY(remarks[0].contains(u"0.1.0"_s) && remarks[0].contains(u"0.2.0"_s));
            for (const QString &remark : remarks)
                QVERIFY2(isReadable(remark), qPrintable(remark));
        }
    }

    void doubtsFastAnswersInBothLanguages()
    {
        DimensionResult result;
        result.word = {WordKind::OneBand, 1, 1};
        for (const auto &language : {u"zh-CN"_s, u"en"_s}) {
            const auto words = speak(language);
            const wording::Voice voice {test::shippedContent().framework, language};
            result.answeredVeryFast = false;
            QVERIFY(wording::fastAnswersText(result).isEmpty());
            const QString sure = wording::levelWords(voice, result.word);
            QCOMPARE(wording::shownLevel(voice, result), sure);
            const QString row = wording::ladderRowText(voice, result, nullptr);
            result.answeredVeryFast = true;
            QVERIFY(wording::shownLevel(voice, result).startsWith(sure));
            QVERIFY(wording::shownLevel(voice, result) != sure);
            QCOMPARE(wording::ladderRowText(voice, result, nullptr),
                row + u' ' + wording::fastAnswersText(result));
            QVERIFY(isReadable(wording::fastAnswersText(result)));
        }
    }

private:
    /// The program's words in that language, as long as the result lives.
    static std::unique_ptr<QTranslator> speak(const QString &language)
    {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(u":/i18n/suyang_"_s + QString(language).replace(u'-', u'_')))
            qFatal("no translation");
        QCoreApplication::installTranslator(translator.get());
        return translator;
    }

    static AttemptRecord attempt()
    {
        test::MemoryEventLog events;
        test::MemoryExposureLog exposure;
        const AssessmentPorts ports {events, exposure, test::noon};
        for (quint64 round = 0; round < 2; ++round) {
            auto assessment = Assessment::start(
                test::shippedContent(), ports, {u"p"_s, u"citizen"_s, u"en"_s, round})
                                  .value();
            while (const auto &question = assessment->question()) {
                const bool aside = question->canSkip && question->position % 4 == 2;
                const auto done = aside ? assessment->skip()
                    : question->position % 2 == 0
                    ? assessment->answer(test::rightResponse(*question->item), 9000)
                    : assessment->dontKnow(9000);
                if (!done)
                    qFatal("no answer");
            }
        }
        return foldProfile(events.log).value().attempts.last();
    }
};

Q_DECLARE_METATYPE(suyang::session::ChoiceExplanation)

QTEST_GUILESS_MAIN(TestChoiceWords)
#include "tst_choice_words.moc"
