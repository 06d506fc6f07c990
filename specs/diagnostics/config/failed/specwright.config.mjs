throw new Error('No configuration today');
