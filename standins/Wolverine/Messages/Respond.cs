namespace Wolverine;

public static class Respond
{
    public static RespondToSender ToSender(object response) => new(response);
}

public class RespondToSender(object message) : ISendMyself
{
    public object Message { get; } = message;

    ValueTask ISendMyself.ApplyAsync(IMessageContext context) => context.RespondToSenderAsync(Message);
}
