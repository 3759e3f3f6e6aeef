#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class IconText;

/// A card with a heading and a few short lines.
class BulletCard final : public QWidget
{
    Q_OBJECT

public:
    explicit BulletCard(const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QStringList &lines);

private:
    IconText *m_title;
    QVBoxLayout *m_lines;
};

} // namespace suyang::ui
