#pragma once

#include "ui/theme/styled_text.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

namespace suyang::ui {

enum class TextTone { Ink, Soft, Accent, Good, NotYet, Warn, Danger };

/// Text of any length with comfortable line height, which QLabel cannot do. Wraps, never clips,
/// keeps lines to a readable length and takes no markup but `**bold**`.
class TextLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    QString text() const { return m_source; }
    QString plainText() const { return m_text.text; }
    void setText(const QString &text);
    TextRole role() const noexcept { return m_role; }
    void setRole(TextRole role);
    void setTone(TextTone tone);
    void setAlignment(Qt::Alignment alignment);
    /// For the heading of a page and the stem of a question: setFocus() then makes a screen reader
    /// read it. It stays out of the Tab order.
    void setFocusable(bool focusable);
    /// Lines as long as the widget is wide; for narrow columns and tables.
    void setUnlimitedMeasure(bool unlimited);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double lines() const;
    double measured(int width) const;
    void measureAgain();

    QString m_source;
    StyledText m_text;
    TextRole m_role;
    TextTone m_tone = TextTone::Ink;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignTop;
    bool m_unlimited = false;
    /// What was measured already: layouts ask for the same again and again.
    struct Measures
    {
        int natural = -1; ///< width on one line
        int longestWord = -1;
        QHash<int, int> heights; ///< by width
    };
    mutable Measures m_measures;
};

QColor toneColor(const Theme &theme, TextTone tone);

} // namespace suyang::ui
