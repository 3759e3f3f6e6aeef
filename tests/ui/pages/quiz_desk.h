#pragma once

#include "bootstrap/app_context.h"
#include "support/answers.h"
#include "ui/app_state.h"
#include "ui/pages/answer_view.h"
#include "ui/pages/quiz_footer.h"
#include "ui/pages/quiz_page.h"
#include "ui/quiz_presenter.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace suyang::test {

const QString English = QStringLiteral("en");
const QString Chinese = QStringLiteral("zh-CN");

/// A person at the quiz, on a store of their own.
struct QuizDesk
{
    /// `bank`: a folder, else the bank that ships.
    explicit QuizDesk(ui::ThemeManager &themes, const QString &bank = QStringLiteral(":/bank"))
    {
        auto context
            = bootstrap::AppContext::create({.dataFolder = folder.path(), .bankPath = bank});
        if (!context)
            qFatal("%s", context.error().detail.c_str());
        state = std::make_unique<ui::AppState>(std::move(*context));
        state->setLanguage(English);
        state->createProfile(QStringLiteral("Mei"));
        state->giveConsent();
        state->saveAbout(QStringLiteral("citizen"), {});
        presenter = std::make_unique<ui::QuizPresenter>(*state);
        page = std::make_unique<ui::QuizPage>(*state, *presenter, themes);
        page->resize(1280, 800);
    }

    bool begin(quint64 seed = 3) { return presenter->start(seed) && show(); }

    bool show() const
    {
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }

    /// Answers questions until one of this kind stands there, in as many attempts as it takes:
    /// later ones bring what the earlier ones did not, and right and missing answers lead to other
    /// levels.
    bool goTo(bank::ItemKind kind)
    {
        state->saveAbout(audienceFor(kind), {});
        for (quint64 seed = 1; seed < 40; ++seed) {
            if (!presenter->start(seed))
                return false;
            while (presenter->isRunning()) {
                const bank::Item &item = *presenter->question().item;
                if (item.kind == kind)
                    return show();
                const bool knows = seed % 2 != 0;
                if (!(knows ? presenter->confirm(rightResponse(item)) : presenter->dontKnow()))
                    return false;
            }
        }
        return false;
    }

    void press(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key);
    }

    template <class T>
    T *answer() const
    {
        return qobject_cast<T *>(page->answer());
    }
    bool canConfirm() const { return page->footer()->confirmButton()->isEnabled(); }
    int position() const { return presenter->question().position; }

    QTemporaryDir folder;
    std::unique_ptr<ui::AppState> state;
    std::unique_ptr<ui::QuizPresenter> presenter;
    std::unique_ptr<ui::QuizPage> page;

private:
    /// Somebody who is asked a question of this kind: some are for a few professions only.
    QString audienceFor(bank::ItemKind kind) const
    {
        QString audience = QStringLiteral("citizen");
        for (const bank::Item &item : state->content().bank.items()) {
            if (item.kind == kind
                && (item.audiences.isEmpty() || item.audiences.contains(audience)))
                return audience;
        }
        for (const bank::Item &item : state->content().bank.items()) {
            if (item.kind == kind && !item.audiences.isEmpty())
                audience = item.audiences.first();
        }
        return audience;
    }
};

/// A question on an item of the bank, outside of any assessment.
inline session::Question questionOf(const ui::AppState &state, bank::ItemKind kind)
{
    session::Question question;
    const auto &items = state.content().bank.items();
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const bank::Item &item) { return item.kind == kind; });
    if (found == items.end())
        return question;
    question.item = &*found;
    for (const bank::Region &region : found->regions)
        question.order << region.id;
    for (const bank::Option &option : found->options)
        question.order << option.id;
    return question;
}

/// One data row a kind of question.
inline void addKindRows()
{
    using enum bank::ItemKind;
    QTest::addColumn<int>("kind");
    for (const bank::ItemKind kind :
        {SingleChoice, MultipleResponse, Ordering, Matching, Hotspot, Number, ShortText})
        QTest::newRow(qPrintable(bank::kindName(kind))) << int(kind);
}

} // namespace suyang::test
