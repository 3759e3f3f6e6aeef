#pragma once

#include "ui/pages/basic_page.h"
#include "ui/pages/path_model.h"

#include <QSet>

class QVBoxLayout;

namespace suyang::ui {

class ActionButton;
class EmptyState;
class LiveRegion;
class PathAside;
class StepCard;
class ThemeManager;

/// The learning path: what is done, what to do now, what comes later. It advises and never locks.
class PathPage final : public BasicPage
{
    Q_OBJECT

public:
    PathPage(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

    void refresh() override;

    /// The cards on the page, from the top down.
    const QList<StepCard *> &cards() const noexcept { return m_cards; }
    EmptyState *emptyState() const noexcept { return m_empty; }
    PathAside *aside() const noexcept { return m_aside; }
    ActionButton *allLaterButton() const noexcept { return m_allLater; }
    ActionButton *allDoneButton() const noexcept { return m_allDone; }
    ActionButton *homeButton() const noexcept { return m_home; }

Q_SIGNALS:
    void resultRequested();
    void startRequested();
    void homeRequested();
    void lessonRequested(const QString &node);

protected:
    void retranslate() override;

private:
    void connectParts();
    void setEmptyState(const PathModel &model);
    void setSteps(const PathModel &model);
    void addCard(const StepModel &step, bool primary);
    void addRecheck();
    void endLine();
    void mark(const QString &node, bool done);
    void begin(const QString &node);
    void focusStep(const QString &node);

    ThemeManager &m_themes;
    QSet<QString> m_begun; ///< opened out of turn
    bool m_showsAllLater = false;
    bool m_showsAllDone = false;
    QList<StepCard *> m_cards;
    TextLabel *m_date;
    EmptyState *m_empty;
    QWidget *m_content;
    ActionButton *m_allDone;
    QVBoxLayout *m_steps;
    ActionButton *m_allLater;
    PathAside *m_aside;
    ActionButton *m_home;
    LiveRegion *m_live;
};

} // namespace suyang::ui
