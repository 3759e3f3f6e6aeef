#pragma once

#include <QWidget>

namespace suyang::ui {

class TextLabel;

/// The message, list or notice that a question is about: line by line in a quiet box. Takes no room
/// without a text.
class MaterialBox final : public QWidget
{
    Q_OBJECT

public:
    explicit MaterialBox(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Without the marks of emphasis.
    QString text() const;

private:
    TextLabel *m_label;
};

} // namespace suyang::ui
