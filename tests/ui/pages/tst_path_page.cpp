#include "result_desk.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/link_question.h"
#include "ui/pages/path_aside.h"
#include "ui/pages/path_page.h"
#include "ui/pages/resource_row.h"
#include "ui/pages/step_card.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/text_label.h"

#include <QDesktopServices>
#include <QSignalSpy>

#include <algorithm>

using namespace suyang;
using namespace suyang::ui;
using suyang::test::ResultDesk;

/// Takes links instead of a browser.
class LinkTaker : public QObject
{
    Q_OBJECT

public:
    LinkTaker() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take"); }
    ~LinkTaker() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken.append(url); }
};

namespace {

int countOf(const PathPage &page, StepPlace place)
{
    const auto &cards = page.cards();
    return int(std::count_if(cards.begin(), cards.end(),
        [place](const StepCard *card) { return card->place() == place; }));
}

bank::Resource course()
{
    bank::Resource resource;
    resource.name = QStringLiteral("Safe phones");
    resource.publisher = QStringLiteral("A library");
    resource.url = QStringLiteral("https://library.example/phones");
    return resource;
}

} // namespace

class TestPathPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_themes.setTheme(Theme()); }

    void asksForACheckFirst()
    {
        ResultDesk desk;
        PathPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.emptyState()->isVisible());
        const QSignalSpy start(&page, &PathPage::startRequested);
        ResultDesk::press(page.emptyState()->button());
        QCOMPARE(start.count(), 1);
    }

    void saysWhenThereAreTooFewAnswers()
    {
        ResultDesk desk;
        desk.check(
            0, [](const bank::Item &) { return true; }, 3);
        PathPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.emptyState()->isVisible());
        QCOMPARE(
            page.emptyState()->text(), wording::adviceText(session::PathAdvice::TooFewAnswers));
        QVERIFY(page.cards().isEmpty());
    }

    void showsThreeStepsAndHidesTheRest()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        PathPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(!page.emptyState()->isVisible());
        QCOMPARE(page.cards().size(), 3);
        QCOMPARE(countOf(page, StepPlace::Now), 1);
        QCOMPARE(page.cards().first()->place(), StepPlace::Now);

        QVERIFY(page.allLaterButton()->isVisible());
        ResultDesk::press(page.allLaterButton());
        QCOMPARE(page.cards().size(), desk.state->path().steps.size());
        ResultDesk::press(page.allLaterButton());
        QCOMPARE(page.cards().size(), 3);
    }

    void marksAStepAndTakesItBack()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        PathPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        const QString node = page.cards().first()->node();

        ResultDesk::press(page.cards().first()->button());
        QVERIFY(desk.state->record().stepsDone.contains(node));
        QCOMPARE(page.cards().first()->node(), node);
        QCOMPARE(page.cards().first()->place(), StepPlace::Done);
        QCOMPARE(countOf(page, StepPlace::Now), 1);
        QVERIFY(page.cards()[1]->button()->hasFocus()); // on to the next one

        ResultDesk::press(page.cards().first()->button());
        QVERIFY(!desk.state->record().stepsDone.contains(node));
        QCOMPARE(countOf(page, StepPlace::Done), 0);
    }

    void keepsNobodyFromALaterStep()
    {
        ResultDesk desk;
        desk.check(0, [](const bank::Item &) { return false; });
        PathPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        ResultDesk::press(page.allLaterButton());
        StepCard *last = page.cards().last();
        QCOMPARE(last->place(), StepPlace::Waiting);
        QVERIFY(last->button()->isEnabled());
        QCOMPARE(last->button()->caption(), QStringLiteral("Start anyway"));
        const QString node = last->node();

        ResultDesk::press(last->button());
        QCOMPARE(page.cards().last()->node(), node);
        QCOMPARE(page.cards().last()->place(), StepPlace::Now);
        QVERIFY(page.cards().last()->button()->hasFocus());
    }

    void foldsDoneStepsTogether()
    {
        ResultDesk desk;
        desk.check(0, [](const bank::Item &) { return false; });
        for (int i = 0; i < 5; ++i) {
            const auto steps = desk.state->path().steps;
            const auto open = std::find_if(steps.begin(), steps.end(),
                [](const auto &step) { return step.state == session::StepState::Open; });
            QVERIFY(open != steps.end());
            desk.state->markStep(
                desk.state->content().framework.nodes[qsizetype(open->node)].id, true);
        }
        PathPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QCOMPARE(countOf(page, StepPlace::Done), 2);
        ResultDesk::press(page.allDoneButton());
        QCOMPARE(countOf(page, StepPlace::Done), 5);
    }

    void aLessonIsReadNowAndReadAgainLater()
    {
        StepModel step;
        step.title = QStringLiteral("Read an address");
        for (const StepPlace place : {StepPlace::Now, StepPlace::Done, StepPlace::Waiting}) {
            for (const bool hasLesson : {true, false}) {
                step.place = place;
                step.hasLesson = hasLesson;
                StepCard card(step, true);
                const bool offered = hasLesson && place != StepPlace::Waiting;
                QCOMPARE(card.lessonButton() != nullptr, offered);
                if (!offered)
                    continue;
                QVERIFY(ResultDesk::open(card));
                const QSignalSpy read(&card, &StepCard::lessonRequested);
                const QSignalSpy done(&card, &StepCard::doneChanged);
                ResultDesk::press(card.lessonButton());
                QCOMPARE(read.count(), 1);
                QCOMPARE(done.count(), 0);
                QVERIFY(card.lessonButton() != card.button());
            }
        }
    }

    void leadsToTheResult()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        PathPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        const QSignalSpy result(&page, &PathPage::resultRequested);
        QVERIFY(ResultDesk::isReachedByTab(page, page.aside()->resultButton()));
        QTest::keyClick(page.aside()->resultButton(), Qt::Key_Space);
        QCOMPARE(result.count(), 1);
    }

    void offersALinkOnlyWhenItWasTested()
    {
        bank::Resource resource = course();
        QVERIFY(!ResourceRow(resource).openButton());
        resource.checkedOn = QDate(2026, 11, 1);
        QVERIFY(ResourceRow(resource).openButton());
    }

    void asksBeforeALinkOpens_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("opened");
        QTest::newRow("the safe button has the focus") << Qt::Key_Return << 0;
        QTest::newRow("escape stays here") << Qt::Key_Escape << 0;
        QTest::newRow("tab and enter open it") << Qt::Key_Tab << 1;
    }

    void asksBeforeALinkOpens()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, opened);
        LinkTaker browser;
        QWidget page;
        QVERIFY(ResultDesk::open(page));
        askToOpenLink(course(), &page);
        auto *dialog = page.findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto labels = dialog->findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text().contains(QStringLiteral("library.example"));
        }));
        QTRY_VERIFY(dialog->button(0)->hasFocus());
        QTest::keyClick(dialog->button(0), key);
        if (key == Qt::Key_Tab) {
            QTRY_VERIFY(dialog->button(1)->hasFocus());
            QTest::keyClick(dialog->button(1), Qt::Key_Return);
        }
        QTRY_COMPARE(browser.taken.size(), opened);
    }

    void opensNothingButWebPages()
    {
        bank::Resource resource = course();
        resource.url = QStringLiteral("file:///etc/passwd");
        QWidget page;
        askToOpenLink(resource, &page);
        QVERIFY(!page.findChild<ConfirmDialog *>());
    }

private:
    ThemeManager m_themes {*qApp};
};

QTEST_MAIN(TestPathPage)
#include "tst_path_page.moc"
