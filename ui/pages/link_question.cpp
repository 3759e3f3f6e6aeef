#include "ui/pages/link_question.h"

#include "bank/framework.h"
#include "ui/widgets/confirm_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace suyang::ui {

void askToOpenLink(const bank::Resource &resource, QWidget *parent)
{
    const QUrl url(resource.url, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return;
    auto *dialog = new ConfirmDialog(
        QCoreApplication::translate("PathPage", "Open this page in your browser?"),
        QCoreApplication::translate(
            "PathPage", "%1, by %2. It lies on the internet, outside of this program: %3")
            .arg(resource.name, resource.publisher, url.toString()),
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(
        QCoreApplication::translate("PathPage", "Stay here"), ButtonRole::Plain, true);
    const int open = dialog->addChoice(
        QCoreApplication::translate("PathPage", "Open the page"), ButtonRole::Primary);
    QObject::connect(dialog, &ConfirmDialog::choiceMade, dialog, [open, url](int choice) {
        if (choice == open)
            QDesktopServices::openUrl(url);
    });
    dialog->open();
}

} // namespace suyang::ui
