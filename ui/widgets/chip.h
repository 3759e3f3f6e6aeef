#pragma once

#include "ui/widgets/text_label.h"

#include <QWidget>

namespace suyang::ui {

/// A word or two on a soft ground, with an icon: "Done", "Learning now".
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(
        const QString &text, const QString &icon, TextTone tone, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setContent(const QString &text, const QString &icon, TextTone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    struct Colors
    {
        QColor ground, ink;
    };
    virtual Colors colors() const;
    /// `square` is where the icon goes.
    virtual void paintSign(QPainter &painter, const QRectF &square, const QColor &ink) const;
    void setWords(const QString &text);
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int signSize() const;

    QString m_text;
    QString m_icon;
    TextTone m_tone;
};

} // namespace suyang::ui
