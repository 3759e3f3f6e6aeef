#pragma once

#include <QWidget>

class QHBoxLayout;

namespace suyang::ui {

class MiniLadder;
class TextLabel;
struct HomeCell;

/// One dimension of the latest result: name, band and words.
class ResultCell final : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: 0 <= dimension < DimensionCount
    explicit ResultCell(int dimension, QWidget *parent = nullptr);

    void setCell(const HomeCell &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void indentName();

    QHBoxLayout *m_title;
    int m_dimension;
    TextLabel *m_name;
    MiniLadder *m_ladder;
    TextLabel *m_words;
    TextLabel *m_meaning;
};

} // namespace suyang::ui
