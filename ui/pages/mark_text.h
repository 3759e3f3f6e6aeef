#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class TextLabel;

/// The shape of a dimension before a text, and a caption below the text when there is one.
class MarkText final : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: 0 <= dimension < DimensionCount
    MarkText(int dimension, TextRole role, const QString &text, const QString &caption = {},
        QWidget *parent = nullptr);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshMargins();

    int m_dimension;
    QVBoxLayout *m_layout;
    TextLabel *m_text;
};

} // namespace suyang::ui
