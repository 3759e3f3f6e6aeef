#pragma once

#include "session/literacy_profile.h"
#include "ui/pages/basic_page.h"

#include <optional>

namespace suyang::ui {

class ActionButton;
class BulletCard;
class EmptyState;
class Note;
class ResultAside;
class ResultChart;
class ResultSigns;
class ThemeManager;

/// A result: the sentence, the profile, what goes well, what comes next, what is unclear, and what
/// a result is not.
class ResultPage final : public BasicPage
{
    Q_OBJECT

public:
    ResultPage(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

    using QWidget::show;
    /// Which result to show from now on; empty for the newest one.
    void show(const QString &attempt);
    void refresh() override;

    ResultChart *chart() const noexcept { return m_chart; }
    ResultAside *aside() const noexcept { return m_aside; }
    EmptyState *emptyState() const noexcept { return m_empty; }
    TextLabel *dateLabel() const noexcept { return m_date; }
    /// For elder mode, below the chart.
    ActionButton *elderPathButton() const noexcept { return m_elderPath; }
    ActionButton *homeButton() const noexcept { return m_home; }
    ActionButton *newestButton() const noexcept { return m_newest; }

Q_SIGNALS:
    void pathRequested();
    void retestRequested();
    void homeRequested();
    /// Of the result that is shown.
    void printRequested(const QString &attempt);
    void saveRequested(const QString &attempt);

protected:
    void retranslate() override;

private:
    QWidget *makeMain();
    void connectParts();
    void connectReport();
    void arrange();
    void setChart(const session::LiteracyProfile &result);
    void setSelfViews(const session::LiteracyProfile &result);
    QList<QStringList> words(const session::LiteracyProfile &result,
        const std::optional<session::LiteracyProfile> &before) const;

    ThemeManager &m_themes;
    QString m_attempt; ///< empty: the newest
    QString m_shown; ///< the attempt to be seen; empty before the first
    TextLabel *m_date;
    Note *m_earlier;
    ActionButton *m_newest;
    QWidget *m_content;
    EmptyState *m_empty;
    TextLabel *m_headline; ///< in elder mode
    ResultChart *m_chart;
    TextLabel *m_caption; ///< in elder mode
    QWidget *m_elderFooter;
    ActionButton *m_home;
    ActionButton *m_elderPath;
    ResultAside *m_aside;
    ResultSigns *m_signs;
    BulletCard *m_selfViews;
    Note *m_disclaimer;
};

} // namespace suyang::ui
