using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.Notifications;

/// <summary>Changes how the caller hears of kinds.</summary>
public sealed record SetNotifications(SetNotificationsRequest Request) : Command;
