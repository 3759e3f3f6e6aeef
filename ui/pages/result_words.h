#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class TextTable;

/// The result in words, a row for each dimension: name, level, what that means, nine-in-ten range,
/// last time. A table, or a list of cards where the text is very big.
class ResultWords final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultWords(QWidget *parent = nullptr);

    /// Five texts a row; the last may be empty.
    void setTexts(const QList<QStringList> &rows, bool asCards);
    TextTable *table() const noexcept { return m_table; }

private:
    QStringList headers() const;
    void addCards(const QList<QStringList> &rows);

    QVBoxLayout *m_layout;
    TextTable *m_table;
    QVBoxLayout *m_cards;
};

} // namespace suyang::ui
