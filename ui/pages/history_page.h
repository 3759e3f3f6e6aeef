#pragma once

#include "session/literacy_profile.h"
#include "ui/pages/basic_page.h"
#include "ui/widgets/segmented_buttons.h"

#include <QList>

namespace suyang::ui {

class ActionButton;
class AttemptList;
class EmptyState;
class Note;
class ThemeManager;
class TrendChart;
class VerdictCard;

/// How the results went over time, one dimension at a time, and all checks so far.
class HistoryPage final : public BasicPage
{
    Q_OBJECT

public:
    HistoryPage(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

    void refresh() override;

    SegmentedButtons *dimensions() const noexcept { return m_dimensions; }
    TrendChart *chart() const noexcept { return m_chart; }
    AttemptList *attempts() const noexcept { return m_attempts; }
    EmptyState *emptyState() const noexcept { return m_empty; }
    ActionButton *againButton() const noexcept { return m_again; }
    VerdictCard *sinceLast() const noexcept { return m_sinceLast; }
    VerdictCard *sinceFirst() const noexcept { return m_sinceFirst; }
    Note *onlyOneNote() const noexcept { return m_onlyOne; }
    ActionButton *homeButton() const noexcept { return m_home; }

Q_SIGNALS:
    void resultRequested(const QString &attempt);
    void startRequested();
    void homeRequested();

protected:
    void retranslate() override;

private:
    QWidget *makeMain();
    QWidget *makeAside();
    QList<SegmentedButtons::Segment> segments() const;
    void showDimension();
    void setVerdict(VerdictCard &card, const QString &title, const session::LiteracyProfile &before,
        const session::LiteracyProfile &after);
    QString shortDate(const QDateTime &utc) const;

    ThemeManager &m_themes;
    QList<session::LiteracyProfile> m_results; ///< oldest first
    EmptyState *m_empty;
    QWidget *m_content;
    TextLabel *m_title;
    SegmentedButtons *m_dimensions;
    TrendChart *m_chart;
    VerdictCard *m_sinceLast;
    VerdictCard *m_sinceFirst;
    Note *m_onlyOne;
    ActionButton *m_again;
    TextLabel *m_listTitle;
    AttemptList *m_attempts;
    ActionButton *m_home;
};

} // namespace suyang::ui
