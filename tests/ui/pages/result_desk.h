#pragma once

#include "bootstrap/app_context.h"
#include "session/assessment.h"
#include "support/answers.h"
#include "ui/app_state.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace suyang::test {

/// A person with a store of their own and as many finished checks as a test wants.
struct ResultDesk
{
    ResultDesk()
    {
        auto context = bootstrap::AppContext::create({.dataFolder = folder.path()});
        if (!context)
            qFatal("%s", context.error().detail.c_str());
        state = std::make_unique<ui::AppState>(std::move(*context));
        state->setLanguage(QStringLiteral("en"));
        state->createProfile(QStringLiteral("Mei"));
        state->giveConsent();
        state->saveAbout(QStringLiteral("citizen"), {});
    }

    /// A check `daysAgo`, ended after `atMost` answers; true for answers that are right.
    template <class Right>
    void check(int daysAgo, Right right, int atMost = 99, quint64 seed = 3)
    {
        auto ports = state->context().ports();
        ports.clock = [daysAgo] { return QDateTime::currentDateTimeUtc().addDays(-daysAgo); };
        auto check = session::Assessment::start(state->content(), ports,
            {.profile = state->profile().id, .language = QStringLiteral("en"), .seed = seed});
        QVERIFY(check);
        int answered = 0;
        while ((*check)->question() && answered < atMost) {
            const bank::Item &item = *(*check)->question()->item;
            QVERIFY(
                (*check)->answer(right(item) ? rightResponse(item) : wrongResponse(item), pace));
            ++answered;
        }
        if ((*check)->question())
            QVERIFY((*check)->finishEarly());
        state->refresh();
    }
    /// Solves everything but security.
    void checkAsUsual(int daysAgo = 0)
    {
        check(daysAgo, [](const bank::Item &item) { return !item.id.startsWith(u'S'); });
    }

    /// The page on the screen with the keyboard.
    static bool open(QWidget &page)
    {
        page.resize(1064, 1600);
        static_cast<QWidget &>(page).QWidget::show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }

    static void press(QWidget *widget, Qt::Key key = Qt::Key_Space)
    {
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, key);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Whether Tab comes past this widget on its way round the page.
    static bool isReachedByTab(QWidget &page, const QWidget *wanted)
    {
        for (int i = 0; i < 120; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus == wanted)
                return true;
            QTest::keyClick(focus ? focus : &page, Qt::Key_Tab);
        }
        return false;
    }

    qint64 pace = 20000; ///< milliseconds an answer
    QTemporaryDir folder;
    std::unique_ptr<ui::AppState> state;
};

} // namespace suyang::test
