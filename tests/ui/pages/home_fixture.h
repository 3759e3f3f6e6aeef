#pragma once

#include "session/assessment.h"
#include "support/answers.h"
#include "ui/app_state.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/confirm_dialog.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace suyang::test {

/// A data folder with a state on it, and a theme; English, nobody chosen.
class Desk
{
public:
    Desk()
        : themes(*qApp)
    {
        auto context = bootstrap::AppContext::create({folder.path()});
        if (!context)
            qFatal("%s", context.error().detail.c_str());
        state = std::make_unique<ui::AppState>(std::move(*context));
        state->setLanguage(QStringLiteral("en"));
    }

    /// Answers up to `most` questions of a new attempt of the current profile, every other right.
    void answerSome(int most)
    {
        const QString profile = state->profile().id;
        auto assessment
            = session::Assessment::start(state->content(), state->context().ports(), {profile});
        if (!assessment)
            qFatal("%s", assessment.error().detail.c_str());
        for (int i = 0; i < most && (*assessment)->question(); ++i) {
            const bank::Item &item = *(*assessment)->question()->item;
            const bool right = i % 2 == 0;
            if (!(*assessment)->answer(right ? rightResponse(item) : wrongResponse(item), 1000))
                qFatal("the store refused an answer");
        }
        state->refresh();
    }

    QTemporaryDir folder;
    ui::ThemeManager themes;
    std::unique_ptr<ui::AppState> state;
};

/// Shows `page` in a window that has the keyboard.
inline void showPage(QWidget &page)
{
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

/// The widgets that Tab reaches one after the other, beginning at the heading.
inline QList<QWidget *> tabStops(QWidget &page)
{
    QList<QWidget *> stops;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(page.window()->focusWidget(), Qt::Key_Tab);
        QWidget *now = page.window()->focusWidget();
        if (!now || stops.contains(now))
            break;
        stops.append(now);
    }
    return stops;
}

/// Presses a button of the dialog that is open on `page`.
inline void answerDialog(QWidget &page, int choice)
{
    auto *dialog = page.findChild<ui::ConfirmDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog->button(choice), Qt::Key_Return);
}

} // namespace suyang::test
