#pragma once

#include "ui/pages/basic_page.h"

#include <QString>

#include <optional>

namespace suyang::ui {

class SetupFrame;
class StatementGroup;
class TextLabel;

/// Set-up, step 3: three questions that make the check fit; each may stay unanswered.
class AboutPage final : public BasicPage
{
    Q_OBJECT

public:
    explicit AboutPage(AppState &state, QWidget *parent = nullptr);

    void refresh() override;

    StatementGroup *audience() const noexcept { return m_audience; }
    StatementGroup *frequency() const noexcept { return m_frequency; }
    StatementGroup *wish() const noexcept { return m_wish; }

Q_SIGNALS:
    /// Kept, or skipped.
    void finished();
    void backRequested();

protected:
    void retranslate() override;

private:
    void addQuestion(TextLabel *title, StatementGroup *group);
    void save();

    SetupFrame *m_frame;
    TextLabel *m_hint;
    TextLabel *m_audienceTitle;
    StatementGroup *m_audience;
    TextLabel *m_frequencyTitle;
    StatementGroup *m_frequency;
    TextLabel *m_wishTitle;
    StatementGroup *m_wish;
    std::optional<QString> m_shownFor; ///< profile id
};

} // namespace suyang::ui
