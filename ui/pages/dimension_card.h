#pragma once

#include <QWidget>

namespace suyang::ui {

class IconBadge;
class TextLabel;

/// Icon and name of a dimension, with two or three things it is about.
class DimensionCard final : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: 0 <= dimension < DimensionCount
    explicit DimensionCard(int dimension, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_dimension;
    IconBadge *m_badge;
    TextLabel *m_name;
    TextLabel *m_about;
};

} // namespace suyang::ui
