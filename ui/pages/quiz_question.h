#pragma once

#include "session/assessment.h"
#include "ui/widgets/page_area.h"

#include <array>
#include <optional>

class QSpacerItem;
class QVBoxLayout;

namespace suyang::ui {

class AnswerView;
class DimensionChip;
class MaterialBox;
class QuizProgress;
class TextLabel;

/// The question itself: how far one is, the stem, what to do, and the answers. Scrolls.
class QuizQuestion final : public PageArea
{
    Q_OBJECT

public:
    /// Takes over `stem`, which is the heading of the page.
    explicit QuizQuestion(TextLabel *stem, QWidget *parent = nullptr);

    /// Shows a question that was not there before, unanswered.
    void setQuestion(const session::Question &question, int dimension, const QString &language);
    /// The same question in another language; the answer stays.
    void setLanguage(const QString &language);
    const QString &language() const noexcept { return m_language; }

    /// Nothing before the first question.
    AnswerView *answer() const noexcept { return m_answer; }
    QuizProgress *progress() const noexcept { return m_progress; }
    DimensionChip *dimension() const noexcept { return m_dimension; }
    QString hint() const;
    /// How wide the column would like to be.
    int columnWidth() const;
    /// Distance of the column from the left edge.
    void setSide(int side);

Q_SIGNALS:
    void answerChanged();
    void stopsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showTexts();
    void showHint();
    void makeAnswer();
    void bringIntoSight(QWidget *part);
    void arrange();

    TextLabel *m_stem;
    QVBoxLayout *m_column;
    std::array<QSpacerItem *, 3> m_gaps {}; ///< above what was put aside, the stem, the answers
    DimensionChip *m_dimension;
    QuizProgress *m_progress;
    TextLabel *m_back;
    TextLabel *m_hint;
    MaterialBox *m_material;
    AnswerView *m_answer = nullptr;
    std::optional<session::Question> m_question;
    QString m_language;
    int m_side = 40;
};

} // namespace suyang::ui
