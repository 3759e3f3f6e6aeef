#pragma once

#include "bank/framework.h"

#include <QWidget>

namespace suyang::ui {

class ActionButton;

/// A learning resource by name and publisher. It has a link only when the link was tested; else
/// it says what to search for.
class ResourceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceRow(const bank::Resource &resource, QWidget *parent = nullptr);

    /// nullptr when there is no link.
    ActionButton *openButton() const noexcept { return m_open; }

Q_SIGNALS:
    void openRequested();

private:
    ActionButton *m_open = nullptr;
};

} // namespace suyang::ui
