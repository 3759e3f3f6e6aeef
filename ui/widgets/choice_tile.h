#pragma once

#include "ui/theme/theme.h"

#include <QRadioButton>

namespace suyang::ui {

/// A setting to choose by looking: a sample above its name. The sample is a word in a size, the
/// colours of a theme, or an icon.
class ChoiceTile final : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceTile(const QString &caption, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    QString caption() const { return m_caption; }
    void setSampleText(const QString &text, int pixelSize);
    void setSampleTheme(ThemeKind kind);
    void setSampleIcon(const QString &icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Sample { None, Text, Colors, Icon };
    void refresh();
    int sampleHeight() const;
    double captionHeight(int width) const;
    void paintSample(QPainter &painter, const QRectF &area) const;
    void paintColors(QPainter &painter, const QRectF &area) const;

    QString m_caption;
    Sample m_sample = Sample::None;
    QString m_sampleText;
    int m_samplePixels = 0;
    ThemeKind m_sampleKind = ThemeKind::Light;
};

} // namespace suyang::ui
