using Crm.Service.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Service;

internal static class ServiceNavigation
{
    public static readonly NavModule Module = new("Service", "Nav.Title",
        [
            new NavItem("Nav.Cases", "/service/cases", "headset", ServicePermissions.CaseRead),
            new NavItem("Nav.Queue", "/service/cases?owner=none&unit=mine&status=open", "inbox", ServicePermissions.CaseHandle),
            new NavItem("Nav.Call", "/service/calls/new", "phone-call", ServicePermissions.CaseLog),
            new NavItem("Nav.Register", "/service/complaints/register", "clipboard-check", ServicePermissions.RegisterRead),
            new NavItem("Nav.Analysis", "/service/complaints/analysis", "chart-bar", ServicePermissions.RegisterRead),
            new NavItem("Nav.Surveys", "/service/questionnaires", "list-check", ServicePermissions.SurveyRead),
            new NavItem("Nav.Calendars", "/service/calendars", "calendar", ServicePermissions.CalendarManage),
        ],
        [new NavItem("Nav.Call", "/service/calls/new", "phone-call", ServicePermissions.CaseLog)]);
}
