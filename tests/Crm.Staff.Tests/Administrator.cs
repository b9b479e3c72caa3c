using Crm.Staff.Contracts.Api;
using Crm.Staff.Features.SetUp;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Crm.Staff.Tests;

/// <summary>The administrator of a test, made by the set-up link like every first one.</summary>
internal static class Administrator
{
    private const string Password = "administrators secret";

    public static async Task<IStaffApi> SignInAsync(StaffHost host)
    {
        var token = await ActivatorUtilities.CreateInstance<SetupLink>(host.Host.Services).MakeTokenAsync(CancellationToken.None);
        await RestService.For<IStaffApi>(host.Browser())
            .SetUpAsync(new SetupRequest(token!, "guan", "管理员", Password, Password, "zh-CN", null, false, null));
        return (await host.SignInAsync("guan", Password)).Api;
    }
}
