using System.Net;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Tests.Security;

public sealed class AddressLimitTests
{
    [Fact]
    public void Who_tries_too_often_is_told_to_wait_and_others_go_on()
    {
        using var limit = new PublicLinkLimit();
        for (var i = 0; i < PublicLinkLimit.Permits; i++)
            limit.Count(From("203.0.113.7"));
        var refused = Should.Throw<CrmException>(() => limit.Count(From("203.0.113.7")));
        (refused.Status, refused.Code).ShouldBe((429, "rate_limited"));
        limit.Count(From("203.0.113.8"));
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
