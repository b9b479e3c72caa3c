using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Crm.BuildingBlocks.Errors;

/// <summary>Answers API errors as RFC 9457 problem details with a stable <c>code</c>; pages have their own error pages.</summary>
internal sealed partial class CrmExceptionHandler(ErrorTexts texts, ILogger<CrmExceptionHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
            return false;
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }
        await Problem(exception).ExecuteAsync(context);
        return true;
    }

    private IResult Problem(Exception exception) => exception switch
    {
        CrmException e => ProblemAnswers.For(texts, e),
        DbUpdateConcurrencyException => ProblemAnswers.For(texts, new StaleException()),
        BadHttpRequestException e => BadRequests.Answer(texts, e),
        _ => Unexpected(exception),
    };

    private IResult Unexpected(Exception exception)
    {
        var reference = Activity.Current?.TraceId.ToString() ?? Guid.CreateVersion7().ToString("N");
        LogUnexpected(exception, reference);
        return ProblemAnswers.For(texts, 500, "unexpected", reference);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected error {Reference}")]
    private partial void LogUnexpected(Exception exception, string reference);
}
