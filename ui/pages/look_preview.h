#pragma once

#include "ui/widgets/card.h"

namespace suyang::ui {

class DimensionChip;
class IconText;
class OptionTile;
class TextLabel;

/// What a question will look like; only to look at.
class LookPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit LookPreview(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_caption;
    TextLabel *m_question;
    OptionTile *m_chosen;
    OptionTile *m_other;
    IconText *m_hint;
};

} // namespace suyang::ui
