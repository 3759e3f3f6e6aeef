#pragma once

#include "bank/lesson.h"
#include "ui/pages/basic_page.h"

#include <QList>
#include <QString>

#include <optional>

class QVBoxLayout;

namespace suyang::ui {

class ActionButton;
class DimensionChip;
class LessonView;
class LiveRegion;
class Note;
class PracticeCard;
class ReadAloud;
class TextLabel;

/// A three-minute lesson, one thing to do today, and two questions to practise on.
class LessonPage final : public BasicPage
{
    Q_OBJECT

public:
    LessonPage(AppState &state, ReadAloud &readAloud, QWidget *parent = nullptr);

    /// Which node it is about; an empty one is the first open step of the path.
    void show(const QString &node);
    using QWidget::show;
    void refresh() override;

    const QString &node() const noexcept { return m_node; }
    LessonView *text() const noexcept { return m_text; }
    const QList<PracticeCard *> &practice() const noexcept { return m_cards; }
    ActionButton *backButton() const noexcept { return m_back; }
    ActionButton *readButton() const noexcept { return m_read; }
    ActionButton *printButton() const noexcept { return m_print; }
    ActionButton *doneButton() const noexcept { return m_done; }

Q_SIGNALS:
    void pathRequested();
    void printRequested(const QString &node);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void arrange();
    bool isDone() const;
    void showLesson();
    /// `isNew`: not the same questions in another language.
    void showPractice(bool isNew);
    void markDone();
    void toggleReading();
    void showReading();

    ReadAloud &m_readAloud;
    bool m_reads = false; ///< it is this page that is being read
    QList<int> m_spoken; ///< the block of each sentence, -1 for the title
    QString m_node;
    QString m_language; ///< of what is shown
    std::optional<bank::Lesson> m_lesson;
    QWidget *m_column; ///< as wide as reads well
    ActionButton *m_back;
    DimensionChip *m_dimension;
    TextLabel *m_length;
    ActionButton *m_read;
    Note *m_failure;
    LessonView *m_text;
    TextLabel *m_practiceTitle;
    QVBoxLayout *m_practice;
    QList<PracticeCard *> m_cards;
    ActionButton *m_done;
    ActionButton *m_print;
    LiveRegion *m_live;
};

} // namespace suyang::ui
