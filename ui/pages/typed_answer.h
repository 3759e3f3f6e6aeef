#pragma once

#include "ui/pages/answer_view.h"

class QLineEdit;

namespace suyang::ui {

class Note;
class TextLabel;

/// A number with its unit, or a few words. What is wrong with a number is said on leaving the
/// field or confirming, never while typing.
class TypedAnswer final : public AnswerView
{
    Q_OBJECT

public:
    TypedAnswer(const ShownInteraction &shown, const QString &language, QWidget *parent = nullptr);

    bool isComplete() const override;
    QJsonValue response() const override;
    void restore(const QJsonValue &response) override;
    QString instruction() const override;
    std::optional<QString> objection() override;
    bool handleKey(QKeyEvent *event) override;
    void takeFocus() override;

    QLineEdit *field() const noexcept { return m_field; }
    /// Empty while nothing is wrong.
    QString errorText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isValid() const;
    void showError(bool wrong);
    void arrange();
    void retranslate();

    bool m_number;
    QString m_unit;
    TextLabel *m_label;
    QLineEdit *m_field;
    TextLabel *m_unitLabel;
    Note *m_error;
};

} // namespace suyang::ui
