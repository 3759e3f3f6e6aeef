#pragma once

#include "ui/widgets/match_links.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace suyang::ui {

/// The same question with one drop-down list for each left row; the right column stands above as
/// plain text, for a list entry may be too long to be seen whole.
class MatchingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchingForm(QWidget *parent = nullptr);

    void setTexts(const QStringList &lefts, const QStringList &rights);
    void setLinks(const MatchLinks &links);
    void setLocked(bool locked);
    QComboBox *comboBox(int left) const { return m_boxes.at(left); }

Q_SIGNALS:
    void linkRequested(int left, int right);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QVBoxLayout *m_layout;
    QList<QComboBox *> m_boxes;
    QStringList m_lefts;
};

} // namespace suyang::ui
