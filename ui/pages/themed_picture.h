#pragma once

#include <QPixmap>
#include <QWidget>

namespace suyang::ui {

/// A drawing of ours (`:/pictures/<name>.svg`, made with the colours of the light theme) in the
/// colours of the theme in force. Decoration: silent for screen readers.
class ThemedPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemedPicture(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render(const QSize &size);

    QByteArray m_source;
    QSize m_natural;
    QPixmap m_cache;
};

} // namespace suyang::ui
