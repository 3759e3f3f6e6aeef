#pragma once

#include "session/change.h"

#include <QWidget>

namespace suyang::ui {

class IconBadge;
class TextLabel;

/// What may be said about two results of one dimension, in kind words.
class VerdictCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setVerdict(const QString &title, session::Change change, const QString &text);
    QString text() const;

private:
    IconBadge *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace suyang::ui
