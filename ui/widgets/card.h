#pragma once

#include <QFrame>

class QVBoxLayout;

namespace suyang::ui {

/// A white card with a thin line and round corners; fill its body().
class Card final : public QFrame
{
    Q_OBJECT

public:
    enum class Look { Card, Inset, Dashed };

    explicit Card(QWidget *parent = nullptr, Look look = Look::Card);

    QVBoxLayout *body() const noexcept { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Look m_look;
};

} // namespace suyang::ui
