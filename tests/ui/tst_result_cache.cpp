#include "pages/result_desk.h"
#include "ui/result_cache.h"

#include <algorithm>

using namespace suyang;
using namespace suyang::ui;
using suyang::test::ResultDesk;

class TestResultCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksAResultOutOnce()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        const session::ProfileRecord &record = desk.state->record();
        ResultCache cache;
        // Were it worked out again, it would share none of its data.
        const auto first = cache.result(*record.latest(), record, desk.state->content());
        const auto again = cache.result(*record.latest(), record, desk.state->content());
        QVERIFY(first.dimensions.isSharedWith(again.dimensions));
        const auto path = cache.path(*record.latest(), record, desk.state->content(), English);
        const auto same = cache.path(*record.latest(), record, desk.state->content(), English);
        QVERIFY(path.steps.isSharedWith(same.steps));
    }

    void keepsTheResultsOfEarlierChecksWhenANewOneIsDone()
    {
        ResultDesk desk;
        desk.checkAsUsual(30);
        const auto first = desk.state->latestResult();
        desk.checkAsUsual();
        QVERIFY(desk.state->result(first->attempt)->dimensions.isSharedWith(first->dimensions));
        QVERIFY(desk.state->latestResult()->attempt != first->attempt);
    }

    void seesANewSelfRating()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        QCOMPARE(desk.state->latestResult()->selfViews.first(), session::SelfView::NotRated);
        QVERIFY(desk.state->saveSelfRating({{QStringLiteral("life"), QStringLiteral("A")}}));
        QVERIFY(desk.state->latestResult()->selfViews.first() != session::SelfView::NotRated);
    }

    void seesAStepThatIsDone()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        const session::PathStep step = desk.state->path().steps.first();
        const QString node = desk.state->content().framework.nodes[qsizetype(step.node)].id;
        QVERIFY(desk.state->markStep(node, true));
        const auto steps = desk.state->path().steps;
        const auto now = std::find_if(steps.begin(), steps.end(),
            [&](const session::PathStep &other) { return other.node == step.node; });
        QVERIFY(now != steps.end());
        QCOMPARE(now->state, session::StepState::Done);
    }

    void forgetsWhenSomebodyElseSitsDown()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        QVERIFY(!desk.state->path().steps.isEmpty());
        QVERIFY(desk.state->createProfile(QStringLiteral("Lan")));
        QVERIFY(!desk.state->latestResult());
        QVERIFY(desk.state->path().steps.isEmpty());
        desk.check(0, [](const bank::Item &) { return true; });
        const session::ProfileRecord &record = desk.state->record();
        const auto path = session::learningPath(
            *record.latest(), record, desk.state->content(), desk.state->language());
        QCOMPARE(desk.state->path().steps.size(), path.steps.size());
    }

private:
    const QString English = QStringLiteral("en");
};

QTEST_MAIN(TestResultCache)
#include "tst_result_cache.moc"
