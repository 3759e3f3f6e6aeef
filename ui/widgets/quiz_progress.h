#pragma once

#include <QWidget>

namespace suyang::ui {

/// How far the quiz is: solid to what is answered, soft to the earliest end (with a tick), rest to
/// the latest end. Says "Question 7, about 5-9 to go", never a percentage.
class QuizProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizProgress(QWidget *parent = nullptr);

    /// REQUIRES: number > 0, 0 <= fewest <= most. `number` is the question being shown; fewest and
    /// most are the questions still to come after it.
    void setProgress(int number, int fewest, int most);
    /// Only the bar, for a card that says the rest in its own words.
    void setBarOnly(bool barOnly);

    QString numberText() const;
    QString remainingText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    int wordsWidth() const;
    bool putsWordsBelow(int width) const;

    int m_number = 1;
    int m_fewest = 0;
    int m_most = 0;
    bool m_barOnly = false;
};

} // namespace suyang::ui
