#pragma once

#include "bank/lesson.h"

#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

/// The text of a lesson below its title: headings, paragraphs, lists and drawings.
class LessonView final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonView(QWidget *parent = nullptr);

    void setLesson(const bank::Lesson &lesson, const QString &language);

private:
    void addLine(const QString &mark, const QString &text);

    QVBoxLayout *m_body;
};

} // namespace suyang::ui
