#pragma once

#include "ui/pages/basic_page.h"

#include <QMap>

namespace suyang::ui {

class DimensionChip;
class SetupFrame;
class StatementGroup;
class TextLabel;

/// How somebody sees their own skills, one dimension at a time: four "I can" statements and "not
/// sure". Compared with the result later; it has no influence on the questions.
class SelfRatingPage final : public BasicPage
{
    Q_OBJECT

public:
    explicit SelfRatingPage(AppState &state, QWidget *parent = nullptr);

    void refresh() override;

    int dimension() const noexcept { return m_dimension; }
    StatementGroup *statements() const noexcept { return m_statements; }

Q_SIGNALS:
    /// Kept, or skipped.
    void finished();
    void backRequested();

protected:
    void retranslate() override;

private:
    void showDimension(int dimension);
    /// For a new visit: the first dimension, with what was said the last time.
    void restart();
    void goOn();
    void leave();
    void goBack();
    QString dimensionId() const;
    QString example(std::size_t band) const;

    SetupFrame *m_frame;
    TextLabel *m_hint;
    DimensionChip *m_chip;
    StatementGroup *m_statements;
    QMap<QString, QString> m_bandOf; ///< dimension id -> band id, or NotSure
    int m_dimension = 0;
};

} // namespace suyang::ui
