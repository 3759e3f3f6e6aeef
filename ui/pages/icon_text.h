#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace suyang::ui {

class IconBadge;

/// A small icon before a line of text.
class IconText final : public QWidget
{
    Q_OBJECT

public:
    IconText(const QString &icon, TextRole role, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_label->text(); }
    void setTone(TextTone tone) { m_label->setTone(tone); }
    /// Red, for what is wrong.
    void setDanger();

private:
    IconBadge *m_icon;
    TextLabel *m_label;
};

} // namespace suyang::ui
