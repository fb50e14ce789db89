Console.Error.WriteLine("waybill: no verb yet");
return 2;
