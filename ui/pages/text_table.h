#pragma once

#include <QTableWidget>

namespace suyang::ui {

/// A table of words as tall as its contents: texts wrap, columns share the width, nothing scrolls
/// inside it. Tab leaves it, arrows move between rows.
class TextTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit TextTable(QWidget *parent = nullptr);

    /// `shares` are parts of the width, one a column.
    void setColumns(const QStringList &headers, const QList<int> &shares);
    /// Takes the place of all rows. REQUIRES: setColumns()
    void setTexts(const QList<QStringList> &rows);
    /// For a table that fills a card: its corners are round like those of the card.
    void setRounded(bool rounded) { m_rounded = rounded; }
    /// Again after cells got widgets.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeightFor(int row) const;
    int leastWidth(int column, bool whole) const;
    QList<int> widths() const;

    QList<int> m_shares;
    bool m_rounded = false;
};

} // namespace suyang::ui
