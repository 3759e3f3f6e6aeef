#pragma once

#include "bank/lesson.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class TextLabel;

/// The text of a lesson below its title: headings, paragraphs, lists and drawings.
class LessonView final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonView(QWidget *parent = nullptr);

    void setLesson(const bank::Lesson &lesson, const QString &language);
    /// Marks the block that is being read aloud, by its place in the lesson; -1 for none.
    void markSpoken(int block);
    /// Nothing for a picture.
    TextLabel *label(int block) const { return m_labels.value(block); }

private:
    TextLabel *addLine(const QString &mark, const QString &text);
    TextLabel *addBlock(const bank::LessonBlock &block);

    QVBoxLayout *m_body;
    QList<TextLabel *> m_labels; ///< one a block, nullptr for a picture
    int m_spoken = -1;
};

} // namespace suyang::ui
