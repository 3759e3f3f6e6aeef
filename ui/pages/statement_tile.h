#pragma once

#include <QRadioButton>

namespace suyang::ui {

/// One of a few statements to choose from: a title, and below it what it means. Connect to
/// toggled().
class StatementTile final : public QRadioButton
{
    Q_OBJECT

public:
    explicit StatementTile(QWidget *parent = nullptr);

    /// `detail` may be empty.
    void setStatement(const QString &title, const QString &detail = {});
    QString title() const { return m_title; }
    QString detail() const { return m_detail; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textX() const;
    double titleHeight(int width) const;
    double detailHeight(int width) const;

    QString m_title;
    QString m_detail;
};

} // namespace suyang::ui
