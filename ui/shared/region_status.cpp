#include "ui/shared/region_status.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

struct Row
{
    const char *status, *brief, *sentence;
};
// clang-format off
constexpr Row rows[] = {
    {"restricted",        QT_TRANSLATE_NOOP("ui::RegionsModel", "access on request"),         QT_TRANSLATE_NOOP("ui::RegionsModel", "Not open to everybody: the provider gives access on request")},
    {"government",        QT_TRANSLATE_NOOP("ui::RegionsModel", "for a government"),          QT_TRANSLATE_NOOP("ui::RegionsModel", "Not open to everybody: for a government only")},
    {"china_partition",   QT_TRANSLATE_NOOP("ui::RegionsModel", "needs an account in China"), QT_TRANSLATE_NOOP("ui::RegionsModel", "Not open to everybody: takes an account of the provider in China")},
    {"sovereign",         QT_TRANSLATE_NOOP("ui::RegionsModel", "sovereign cloud"),           QT_TRANSLATE_NOOP("ui::RegionsModel", "Not open to everybody: a sovereign cloud with accounts of its own")},
    {"partner_operated",  QT_TRANSLATE_NOOP("ui::RegionsModel", "run by a partner"),          QT_TRANSLATE_NOOP("ui::RegionsModel", "Not open to everybody: run by a partner of the provider")},
    {"announced",         QT_TRANSLATE_NOOP("ui::RegionsModel", "announced"),                 QT_TRANSLATE_NOOP("ui::RegionsModel", "Announced, not open yet")},
    {"listed_unverified", QT_TRANSLATE_NOOP("ui::RegionsModel", "not known to be open"),      QT_TRANSLATE_NOOP("ui::RegionsModel", "Listed by the provider; whether it is open was not checked")},
    {"data_centre_only",  QT_TRANSLATE_NOOP("ui::RegionsModel", "not for rent"),              QT_TRANSLATE_NOOP("ui::RegionsModel", "A data centre of the provider that is not rented as a region")},
};
// clang-format on
constexpr Row unheardOf {"", QT_TRANSLATE_NOOP("ui::RegionsModel", "not open to everybody"),
                         QT_TRANSLATE_NOOP("ui::RegionsModel", "Not open to everybody")};

QString words(const std::string& status, const char* Row::*which)
{
    if (status.empty() || status == "public")
        return {};
    const auto* row = std::ranges::find_if(rows, [&](const Row& r) { return status == r.status; });
    return QCoreApplication::translate("ui::RegionsModel", (row == std::end(rows) ? unheardOf : *row).*which);
}

}

QString briefStatus(const std::string& status)
{
    return words(status, &Row::brief);
}

QString statusInWords(const std::string& status)
{
    return words(status, &Row::sentence);
}

}
